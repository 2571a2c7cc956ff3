import { journeys } from './journeys.mjs';
import { start } from './webkit.mjs';

journeys('WebKit', start);
