-- The roles of ContactPoint, made once for a cluster by its administrator. In production run it with psql after
-- replacing the four placeholders; demo and tests run it through contactpoint.DatabaseRoles.
--   contactpoint_owner         owns the schemas and migrates them; the running application never uses it
--   contactpoint_app           the application: no DDL, an empty search path, no access to audit.entry
--   contactpoint_audit_writer  cannot sign in; may insert into the audit trail and nothing else
--   contactpoint_audit_reader  may read the audit trail and nothing else
CREATE ROLE contactpoint_owner LOGIN PASSWORD '${ownerPassword}';
CREATE ROLE contactpoint_app LOGIN PASSWORD '${appPassword}';
CREATE ROLE contactpoint_audit_writer NOLOGIN;
CREATE ROLE contactpoint_audit_reader LOGIN PASSWORD '${auditReaderPassword}';
ALTER ROLE contactpoint_app SET search_path = '';
ALTER ROLE contactpoint_audit_reader SET search_path = '';
ALTER ROLE contactpoint_audit_reader SET default_transaction_read_only = on;
GRANT contactpoint_audit_writer TO contactpoint_owner WITH INHERIT FALSE, SET TRUE;
