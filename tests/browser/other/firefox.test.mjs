import { start } from './firefox.mjs';
import { journeys } from './journeys.mjs';

journeys('Firefox', start);
