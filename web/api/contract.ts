/** Provisional, by hand, in the shape of the generated contract; `npm run generate` writes over it. */
type Json<Body> = { headers: Record<string, unknown>; content: { 'application/json': Body } };
type Refused = { 401: Json<ProblemBody>; 403: Json<ProblemBody>; 404: Json<ProblemBody>; 409: Json<ProblemBody>; 422: Json<ProblemBody>; 429: Json<ProblemBody> };
type Sends<Body> = { content: { 'application/json': Body } };
type None = { query?: never; header?: never; path?: never; cookie?: never };
type Does<Answer extends object, Body = never> = (
  [Body] extends [never] ? { requestBody?: never } : { requestBody: Sends<Body> }
) & {
  parameters: None;
  responses: Answer & Refused;
};
interface ProblemBody {
  type: string;
  title: string;
  status: number;
  code: string;
}
interface Installation {
  state: 'setup' | 'ready';
  demo: boolean;
  today: string;
  name: string | null;
  warnings: 'plain_http_beyond_loopback'[];
  samplePeople: { username: string; name: string; roleLabel: string; unitName: string; about: string }[];
}
interface Session {
  account: { id: string; username: string; name: string };
  today: string;
  demo: boolean;
  scopes: { unitId: string; unitName: string; unitPath: string; roleKeys: string[]; permissions: string[] }[];
}
export interface paths {
  '/api/installation': { parameters: None; get: Does<{ 200: Json<Installation> }> };
  '/api/setup': {
    parameters: None;
    post: Does<
      { 201: Json<Session> },
      { id: string; unit: { name: string; shortName: string; typeKey: string }; administrator: { id: string; username: string; name: string; password: string } }
    >;
  };
  '/api/session': {
    parameters: None;
    get: Does<{ 200: Json<Session> }>;
    post: Does<{ 201: Json<Session> }, { username: string; password: string }>;
    delete: Does<{ 204: { headers: Record<string, unknown>; content?: never } }>;
  };
  '/api/demo/session': { parameters: None; post: Does<{ 201: Json<Session> }, { username: string }> };
}
export interface components {
  schemas: Record<string, never>;
}
