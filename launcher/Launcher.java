/*
 * Starts Neo4j Community as a process of its own, for people without a container engine.
 * Copyright (c) 2026 The Kamergraaf maintainers
 *
 * This program is free software: you can redistribute it and/or modify it under the terms of the GNU General Public
 * License as published by the Free Software Foundation, either version 3 of the License, or (at your option) any later
 * version. This program is distributed in the hope that it will be useful, but WITHOUT ANY WARRANTY; without even the
 * implied warranty of MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE. See the GNU General Public License for more
 * details: <https://www.gnu.org/licenses/>.
 *
 * usage: java -cp 'lib/*' Launcher.java HOME PORT     (the password comes in NEO4J_PASSWORD, never as an argument)
 * It prints READY when Bolt answers, and ends when its standard input closes: with the process that started it, also
 * when that one is killed.
 */
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

public class Launcher {
    public static void main(String[] args) {
        try {
            run(args);
            System.exit(0);
        } catch (Throwable e) {
            // Neo4j's own threads would keep a half-started JVM alive
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void run(String[] args) throws Exception {
        Path home = Path.of(args[0]);
        int port = Integer.parseInt(args[1]);
        DatabaseManagementService dbms = new DatabaseManagementServiceBuilder(home)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
                .setConfig(BoltConnector.advertised_address, new SocketAddress("127.0.0.1", port))
                .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ofSeconds(1))
                .setConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, Duration.ofSeconds(1))
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.allow_file_urls, false)
                .setConfig(GraphDatabaseSettings.pagecache_memory, pageCacheMegabytes() << 20)
                .setConfig(GraphDatabaseSettings.memory_transaction_global_max_size, 384L << 20)
                .setConfig(GraphDatabaseSettings.transaction_timeout, Duration.ofMinutes(5))
                .setConfig(GraphDatabaseSettings.lock_acquisition_timeout, Duration.ofSeconds(30))
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(dbms::shutdown));
        setPassword(dbms, System.getenv("NEO4J_PASSWORD"));
        System.out.println("READY");
        System.out.flush();
        waitForOwner();
    }

    private static long pageCacheMegabytes() {
        String given = System.getenv("KAMERGRAAF_NEO4J_PAGE_CACHE_MB");
        return given == null || given.isBlank() ? 256L : Long.parseLong(given.trim());
    }

    private static void setPassword(DatabaseManagementService dbms, String password) {
        try (var tx = dbms.database("system").beginTx()) {
            tx.execute("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password)).close();
            tx.commit();
        } catch (RuntimeException e) {
            // the password of an earlier start: Neo4j refuses to set it again
            if (!String.valueOf(e.getMessage()).contains("cannot be the same")) {
                throw e;
            }
        }
    }

    /** Returns when the owner is gone: its end of our standard input closes with it. */
    private static void waitForOwner() throws IOException {
        byte[] buffer = new byte[64];
        while (System.in.read(buffer) >= 0) {
            // nothing is ever said on this line; only its end counts
        }
    }
}
