CREATE TABLE index.child (
    child_id   uuid PRIMARY KEY,
    sen_status text
);
ALTER TABLE index.child ADD COLUMN sibling_id uuid;
