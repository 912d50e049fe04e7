import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  clearScreen: false,
  server: { port: 1420, strictPort: true, host: '127.0.0.1', fs: { allow: ['..'] } },
  optimizeDeps: {
    include: ['@fluent/bundle', '@internationalized/date', '@tanstack/react-virtual', 'lucide-react', 'pdfjs-dist', 'react-aria-components'],
  },
  build: {
    outDir: 'dist',
    target: 'es2022',
    // Nothing may become a data: URL or an inline script: the window's policy refuses both.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/testing/setup.ts'],
    restoreMocks: true,
    testTimeout: 60_000,
  },
});
