// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A web server on this machine that answers as a test wants, byte by byte. */
final class RogueServer implements AutoCloseable {

    /** What the server does with a request. */
    @FunctionalInterface
    interface Behaviour {

        void answer(Request request, OutputStream out) throws IOException;
    }

    /**
     * A request for a file.
     *
     * @param range the value of the header Range
     * @param file the bytes of the file; empty when there is none
     */
    record Request(String path, Optional<String> range, Optional<byte[]> file) {

        byte[] bytes() {
            return file.orElseThrow();
        }

        /** The first byte that the client asks for. */
        int from() {
            return range.map(text -> Integer.parseInt(text.replaceAll("\\D", ""))).orElse(0);
        }
    }

    private final Path folder;
    private final ServerSocket socket;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    /** Opened at the end; a behaviour that waits for it never answers. */
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile Behaviour behaviour = RogueServer::honest;

    RogueServer(Path folder) throws IOException {
        this.folder = folder;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    void behave(Behaviour other) {
        behaviour = other;
    }

    /** Answers as usual, except for paths with a beginning. */
    void behave(String beginning, Behaviour other) {
        behaviour = (request, out) -> {
            if (request.path().startsWith(beginning)) {
                other.answer(request, out);
            } else {
                honest(request, out);
            }
        };
    }

    HttpSource source(TransferLimits limits) {
        return new HttpSource(ReleaseAddress.parse("http://127.0.0.1:" + socket.getLocalPort() + "/"), limits);
    }

    HttpSource source() {
        return source(TransferLimits.usual());
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    static void honest(Request request, OutputStream out) throws IOException {
        if (request.file().isEmpty()) {
            head(out, "404 Not Found", "Content-Length: 0");
        } else if (request.from() > 0) {
            int length = request.bytes().length;
            head(out, "206 Partial Content", "Content-Length: " + (length - request.from()), "Content-Range: bytes "
                    + request.from() + "-" + (length - 1) + "/" + length);
            out.write(request.bytes(), request.from(), length - request.from());
        } else {
            head(out, "200 OK", "Content-Length: " + request.bytes().length);
            out.write(request.bytes());
        }
    }

    static void head(OutputStream out, String status, String... headers) throws IOException {
        out.write(("HTTP/1.1 " + status + "\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
    }

    /** Waits until the test is over. */
    void stall() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                var in = new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
            var path = Optional.ofNullable(in.readLine()).orElse("GET /none").split(" ")[1].substring(1);
            Optional<String> range = Optional.empty();
            for (var line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                if (line.startsWith("Range: ")) {
                    range = Optional.of(line.substring(7));
                }
            }
            var file = folder.resolve(path);
            var request = new Request(path, range,
                    Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty());
            requests.add(request);
            behaviour.answer(request, client.getOutputStream());
        } catch (IOException e) {
            // The client has hung up.
        }
    }

    @Override
    public void close() {
        end.countDown();
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
