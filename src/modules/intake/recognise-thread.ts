import { serveStoppable } from '../../kit/stoppable.ts';
import { recogniseFile } from './recognise-file.ts';

await serveStoppable(recogniseFile);
