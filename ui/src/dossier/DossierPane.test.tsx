import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { fakeHost } from '../ipc/fakeHost';
import { setHost } from '../ipc/host';
import { renderUi } from '../testing/render';
import { DossierPane } from './DossierPane';

vi.mock('../kit/PdfView', () => ({ PdfView: ({ paper, bar }: { paper: number; bar: React.ReactNode }) => <div data-testid="paper" data-paper={paper}>{bar}</div> }));
vi.mock('../ipc/queries', async (original) => {
  const actual = await original<typeof import('../ipc/queries')>();
  return {
    ...actual,
    newQueryClient: () => {
      const client = actual.newQueryClient();
      actual.followChanges(client);
      return client;
    },
  };
});

function world() {
  let made = 0;
  const host = fakeHost({ previewDossier: () => ({ paper: (made += 1), pages: 6, number: null }) });
  setHost(host);
  return host;
}

const paper = () => screen.getByTestId('paper').dataset['paper'];

test('several changes in a row make one new paper, and the former one stays till then', async () => {
  const host = world();
  renderUi(<DossierPane id={4} />);
  await screen.findByTestId('paper');
  for (let n = 0; n < 3; n += 1) act(() => host.change('member'));
  expect(paper()).toBe('1');
  await waitFor(() => expect(paper()).toBe('2'));
  expect(host.calls.filter((call) => call.name === 'previewDossier')).toHaveLength(2);
});

test('the language of the paper is chosen apart from the window’s', async () => {
  const host = world();
  renderUi(<DossierPane id={4} />, { language: 'ar' });
  await userEvent.click(await screen.findByRole('radio', { name: 'الفرنسية' }));
  await waitFor(() => expect(host.calls.at(-1)?.args).toEqual([4, 'fr']));
});
