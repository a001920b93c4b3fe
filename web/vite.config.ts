import { defineConfig } from 'vite';
import react from '@vitejs/plugin-react';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    rollupOptions: {
      input: {
        console: `${import.meta.dirname}/console/index.html`,
        signup: `${import.meta.dirname}/signup/index.html`,
      },
    },
  },
});
