import { defineConfig } from 'vite';
import react from '@vitejs/plugin-react';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: '../dist/pages',
    emptyOutDir: true,
    rollupOptions: {
      // The client is imported by others.
      preserveEntrySignatures: 'exports-only',
      output: {
        // Scripts that others name; all else is named by its content.
        entryFileNames: ({ name }) =>
          ['embed', 'client'].includes(name) ? '[name].js' : 'assets/[name]-[hash].js',
        // A classic script in somebody else's page: its names stay its own.
        postBanner: ({ name }) => (name === 'embed' ? '(()=>{' : ''),
        postFooter: ({ name }) => (name === 'embed' ? '})();' : ''),
      },
      input: {
        console: `${import.meta.dirname}/console/index.html`,
        signup: `${import.meta.dirname}/signup/index.html`,
        account: `${import.meta.dirname}/account/index.html`,
        store: `${import.meta.dirname}/store/index.html`,
        embed: `${import.meta.dirname}/embed/embed.ts`,
        'embed-page': `${import.meta.dirname}/embed/index.html`,
        client: `${import.meta.dirname}/client/index.ts`,
      },
    },
  },
});
