-- News that has arrived is swept after a while (lib/use-cases/api/sweep-news.ts).
GRANT DELETE ON "web_hook_deliveries" TO app;
