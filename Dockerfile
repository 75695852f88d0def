# One image for each application: docker build --target intake|matching|funding|console|hub .
# `hub` holds the operators' commands; `identity` is the OpenID provider of development and is never deployed.
FROM node:24-bookworm-slim AS base
WORKDIR /app

# --- what the compiler needs; nothing of it is in an image that is kept
FROM base AS build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY .swcrc tsconfig.json ./
COPY tools tools
COPY libs libs
COPY apps apps
RUN node tools/build.mjs && node tools/build-page.mjs && find dist -depth \( -name test -o -name '*.map' \) -exec rm -rf {} +

# --- what runs: no development dependency, no Node of its own, no install script, no types
FROM base AS dependencies
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional --ignore-scripts \
    && find node_modules -type f \( -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' -o -name '*.map' -o -name '*.md' \) -delete

# --- what all applications share
FROM base AS runtime
ARG VERSION=0.1.0
ARG REVISION=unknown
LABEL org.opencontainers.image.vendor="Connection Hub" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}" \
      org.opencontainers.image.base.name="node:24-bookworm-slim"
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3000
COPY --from=dependencies /app/node_modules node_modules
COPY package.json LICENSE ./
COPY --from=build /app/dist/libs dist/libs
USER 1000:1000

# Node is process 1: it handles SIGTERM and SIGINT itself (libs/service) and starts no child that could be orphaned.
FROM runtime AS service
EXPOSE 3000
# A check that is given up goes on running beside the next: it has time enough to start Node on a busy machine.
HEALTHCHECK --interval=15s --timeout=10s --start-period=60s --retries=4 \
    CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]

FROM service AS intake
LABEL org.opencontainers.image.title="connection-hub-intake" \
      org.opencontainers.image.description="Requests of States, from draft to closed"
COPY --from=build /app/dist/apps/intake dist/apps/intake
CMD ["node", "dist/apps/intake/src/main.js"]

FROM service AS matching
LABEL org.opencontainers.image.title="connection-hub-matching" \
      org.opencontainers.image.description="Providers, offers, shortlists, invitations and agreements"
COPY --from=build /app/dist/apps/matching dist/apps/matching
CMD ["node", "dist/apps/matching/src/main.js"]

FROM service AS funding
LABEL org.opencontainers.image.title="connection-hub-funding" \
      org.opencontainers.image.description="Funds, contributions, allocations, tranches and the ledger"
COPY --from=build /app/dist/apps/funding dist/apps/funding
CMD ["node", "dist/apps/funding/src/main.js"]

FROM service AS console
LABEL org.opencontainers.image.title="connection-hub-console" \
      org.opencontainers.image.description="The web page, and the way to the three services"
COPY --from=build /app/dist/apps/console dist/apps/console
COPY --from=build /app/dist/page dist/page
CMD ["node", "dist/apps/console/src/main.js"]

# --- the operators' commands: topics, dead letters, chains, timers, lag
FROM runtime AS hub
LABEL org.opencontainers.image.title="connection-hub-hub" \
      org.opencontainers.image.description="The operators' commands"
COPY --from=build /app/dist/apps dist/apps
COPY --from=build /app/dist/tools/topics dist/tools/topics
COPY --from=build /app/dist/tools/hub dist/tools/hub
HEALTHCHECK NONE
ENTRYPOINT ["node", "dist/tools/hub/main.js"]
CMD ["--help"]

# --- development only: an OpenID provider in which every person exists
FROM base AS identity
LABEL org.opencontainers.image.title="connection-hub-development-identity" \
      org.opencontainers.image.description="An OpenID provider for development; never deploy it"
ENV NODE_ENV=development
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json ./
RUN mkdir /data && chown 1000:1000 /data
USER 1000:1000
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=10s --start-period=30s --retries=5 \
    CMD ["node", "--eval", "fetch('http://identity.localhost:4000/.well-known/openid-configuration').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/tools/servers/oidc/main.js", "4000", "/data", "http://identity.localhost:4000", "0.0.0.0"]
