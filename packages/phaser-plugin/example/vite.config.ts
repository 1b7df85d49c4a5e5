import { defineConfig } from 'vite';

export default defineConfig({
  resolve: { conditions: ['@hinterland/source', 'module', 'browser', 'development|production'] },
  // Phaser alone is 1.3 MB: no warning for that.
  build: { target: 'es2022', chunkSizeWarningLimit: 2000 },
  worker: { format: 'es' },
});
