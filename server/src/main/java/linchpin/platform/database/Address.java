package linchpin.platform.database;

/**
 * Where PostgreSQL listens and who may enter.
 *
 * @param url JDBC address of the database, without user or password
 * @param owner owns the tables and runs migrations
 * @param ownerPassword of the owner
 * @param runtime owns nothing and is held by row-level security; what the product runs as
 * @param runtimePassword of the runtime role
 */
record Address(String url, String owner, String ownerPassword, String runtime, String runtimePassword) {

    @Override
    public String toString() {
        return "Address[url=" + url + "]";
    }
}
