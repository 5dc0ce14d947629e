#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Waypost authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The standby's start: a copy of the primary the first time, then PostgreSQL itself.
set -euo pipefail
data=/var/lib/postgresql/data
primary="host=db1 user=replication sslmode=verify-full sslrootcert=/run/secrets/db_certificate passfile=/run/secrets/replication_pgpass application_name=db2"
if [ ! -f "$data/PG_VERSION" ]; then
  chmod 0700 "$data"
  pg_basebackup --dbname="$primary" --pgdata="$data" --checkpoint=fast --wal-method=stream
  touch "$data/standby.signal"
fi
exec postgres -D "$data" -c primary_conninfo="$primary" \
  -c ssl=on -c ssl_cert_file=/run/secrets/db_certificate -c ssl_key_file=/run/secrets/db_key \
  -c shared_buffers=1GB -c max_wal_size=4GB
