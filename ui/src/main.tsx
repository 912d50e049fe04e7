import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './kit/fonts.css';
import './kit/tokens.css';
import './kit/base.css';
import { setHost } from './ipc/host';
import { newQueryClient } from './ipc/queries';
import { tauriHost } from './ipc/tauriHost';
import { Window } from './shell/Window';

setHost(tauriHost());
const place = document.getElementById('window');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={newQueryClient()}>
        <Window />
      </QueryClientProvider>
    </StrictMode>,
  );
}
