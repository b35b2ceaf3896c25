import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import Fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { registerRoutes } from '../kit/http.ts';
import { allRoutes } from './routes.ts';

/** Serves the description at /api/openapi.json and a page to browse it at /api/docs. Register before the routes. */
export async function documentApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Lan Tỏa', version: '1',
        description: 'Whatever a screen does goes through this interface. Failures are RFC 9457 problems; a creation takes an id made by the client: the same id and body get the same answer, another body 409 `id_taken`. Lists go on with `after`.',
        license: { name: 'Apache-2.0' },
      },
      components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'lantoa_session' } } },
      security: [{ session: [] }],
    },
    transform: (given) => withUploads(jsonSchemaTransform(given as never) as never),
    transformObject: (given) => withoutUnused(jsonSchemaTransformObject(given as never) as OpenApi) as never,
  });
  await app.register(swaggerUi, {
    routePrefix: '/api/docs', logo: { type: 'image/svg+xml', content: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') },
    theme: { title: 'Lan Tỏa API' }, uiConfig: { docExpansion: 'list', defaultModelsExpandDepth: 0, tryItOutEnabled: false },
  });
  app.get('/api/openapi.json', { schema: { hide: true } as never }, () => app.swagger());
}

/** Uploads: the file stands beside the fields; public operations need no session. */
function withUploads(documented: { schema: Record<string, unknown>; url: string }) {
  const { schema } = documented;
  if (schema['x-access'] === 'public') schema['security'] = [];
  if (Array.isArray(schema['consumes']) && schema['consumes'].includes('multipart/form-data')) {
    const body = schema['body'] as { properties?: Record<string, unknown>; required?: string[] };
    schema['body'] = {
      ...body,
      properties: { ...body.properties, file: { type: 'string', format: 'binary' } },
      required: [...(body.required ?? []), 'file'],
    };
  }
  return documented;
}

interface OpenApi {
  components?: { schemas?: Record<string, unknown> };
}

/** Every named schema comes in a shape for requests and one for answers: those that nothing names are left out. */
function withoutUnused(description: OpenApi): OpenApi {
  const schemas = description.components?.schemas ?? {};
  for (let before = -1; before !== Object.keys(schemas).length; ) {
    before = Object.keys(schemas).length;
    const text = JSON.stringify(description);
    for (const name of Object.keys(schemas)) if (!text.includes(`"#/components/schemas/${name}"`)) delete schemas[name];
  }
  return description;
}

/** The description as committed in openapi.json, made without a database. */
export async function buildOpenapi(): Promise<object> {
  const app = Fastify();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  await documentApi(app as unknown as FastifyInstance);
  const noContext = () => Promise.reject(new Error('the description is made without running anything'));
  await registerRoutes(app as unknown as FastifyInstance, allRoutes({ secureCookies: false, warnings: [] }), noContext);
  await app.ready();
  return app.swagger();
}

