-- The application reads which migrations were applied, so that it refuses to start on a database of another
-- version. It writes none.
GRANT USAGE ON SCHEMA flyway TO contactpoint_app;
GRANT SELECT ON flyway.flyway_schema_history TO contactpoint_app;
