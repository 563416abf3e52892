-- Background work. The queue library keeps its tables in the schema graphile_worker, owned by the role medspil_jobs;
-- the app role may add a job inside its own transaction and look at the failed ones, nothing else.
create schema queue;
comment on schema queue is 'The app''s narrow door to the background queue.';
grant usage on schema queue to medspil_app;
grant usage, create on schema queue to medspil_jobs;
