import type { Root } from 'react-dom/client';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { keepArrival } from './enter/fragment.js';
import { newClient } from './frame/client.js';
import { Speaking } from './frame/speaking.js';
import { newRouter } from './routes.js';

/** Starts the console. */
export function start(root: Root): void {
  keepArrival();
  const router = newRouter();
  root.render(
    <QueryClientProvider client={newClient()}>
      <Speaking>
        <RouterProvider router={router} />
      </Speaking>
    </QueryClientProvider>,
  );
}
