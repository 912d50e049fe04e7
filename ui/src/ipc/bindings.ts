import { invoke as __TAURI_INVOKE } from '@tauri-apps/api/core';

export const commands = {
  cancel: (job: number) => __TAURI_INVOKE<null>("cancel", { job }),
  openPaper: (paper: number) => __TAURI_INVOKE<null>("open_paper", { paper }),
  savePaper: (paper: number) => __TAURI_INVOKE<string | null>("save_paper", { paper }),
  preferences: () => __TAURI_INVOKE<PreferencesView>("preferences"),
  setPreferences: (preferences: PreferencesView) => __TAURI_INVOKE<PreferencesView>("set_preferences", { preferences }),
  chooseRegister: () => __TAURI_INVOKE<boolean>("choose_register"),
  closeRegister: () => __TAURI_INVOKE<null>("close_register"),
  createRegister: (input: NewRegister) => __TAURI_INVOKE<Created>("create_register", { input }),
  openRegister: (index: number, operator: string, passphrase: string) => __TAURI_INVOKE<OpenRegister>("open_register", { index, operator, passphrase }),
  openView: () => __TAURI_INVOKE<OpenRegister>("open_view"),
  recoverRegister: (index: number, operator: string, code: string) => __TAURI_INVOKE<OpenRegister>("recover_register", { index, operator, code }),
  start: () => __TAURI_INVOKE<Start>("start"),
  redo: () => __TAURI_INVOKE<null>("redo"),
  undo: () => __TAURI_INVOKE<null>("undo"),
};

export type LanguageCode = 'ar' | 'fr';
export type Theme = 'system' | 'light' | 'dark';
export type PreferencesView = { language: LanguageCode | null; theme: Theme; textSize: number; idleMinutes: number };
export type KnownRegister = { index: number; name: string; place: string; there: boolean };
export type Start = { registers: KnownRegister[]; operator: string; folder: string; open: boolean };
export type NewRegister = { nameAr: string; nameFr: string; cityAr: string; cityFr: string; operator: string; passphrase: string };
export type Created = { code: string; sheet: number; place: string };
export type OpenRegister = { nameAr: string; nameFr: string; operator: string; place: string; today: string };
