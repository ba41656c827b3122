#!/bin/sh
# Runs once, when the database is created: the role of API and worker. The migration grants it what it may do.
set -eu

psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
\getenv password POSTGRES_APP_PASSWORD
CREATE ROLE virtflow_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'password';
SQL
