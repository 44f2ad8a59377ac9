// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Answers like speech-dispatcher and keeps what it was told; it never says anything of its own accord. */
final class FakeDispatcher implements AutoCloseable {

    private final ServerSocketChannel server;
    private final List<SocketChannel> clients = new ArrayList<>();
    private final List<String> commands = new ArrayList<>();
    private Optional<String> refused = Optional.empty();
    private Optional<SocketChannel> speaker = Optional.empty();

    FakeDispatcher(Path socket) throws IOException {
        server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        Thread.ofVirtual().start(this::accept);
    }

    private void accept() {
        try {
            while (true) {
                var client = server.accept();
                synchronized (this) {
                    clients.add(client);
                }
                Thread.ofVirtual().start(() -> serve(client));
            }
        } catch (IOException e) {
            // Closed: the test is over.
        }
    }

    private void serve(SocketChannel client) {
        try (var lines = new BufferedReader(Channels.newReader(client, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                boolean speaks = line.equals("SPEAK") && !isRefused(line);
                note(line);
                send(client, answer(line));
                if (speaks) {
                    var text = new StringBuilder("TEXT");
                    for (String part = lines.readLine(); !".".equals(part); part = lines.readLine()) {
                        text.append(' ').append(part);
                    }
                    synchronized (this) {
                        speaker = Optional.of(client);
                    }
                    send(client, "225-1\r\n225 OK MESSAGE QUEUED\r\n701-1\r\n701-1\r\n701 BEGIN");
                    note(text.toString());
                }
            }
        } catch (IOException e) {
            // The other end went away.
        }
    }

    private String answer(String command) {
        if (isRefused(command)) {
            return "300 ERR INTERNAL";
        }
        return switch (command) {
            case "LIST SYNTHESIS_VOICES" -> "249-Korean\tko\tnone\r\n249 OK VOICE LIST SENT";
            case "SPEAK" -> "230 OK RECEIVING DATA";
            case "CANCEL self" -> "703-1\r\n703-1\r\n703 CANCELED\r\n213 OK CANCELED";
            default -> "220 OK";
        };
    }

    private synchronized boolean isRefused(String command) {
        return refused.equals(Optional.of(command));
    }

    private synchronized void note(String command) {
        commands.add(command);
        notifyAll();
    }

    /** Refuses a command from now on. */
    synchronized void refuse(String command) {
        refused = Optional.of(command);
    }

    /** Sends an event to who has something to say. */
    synchronized void tell(String event) {
        try {
            send(speaker.orElseThrow(), event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until a command of this kind has come. */
    synchronized void awaitCommand(String beginning) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        try {
            while (commands.stream().noneMatch(command -> command.startsWith(beginning))) {
                if (System.nanoTime() > end) {
                    throw new AssertionError(beginning + " did not come within a minute: " + commands);
                }
                wait(TimeUnit.SECONDS.toMillis(1));
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What came, in order, of all clients. */
    synchronized List<String> commands() {
        return List.copyOf(commands);
    }

    @Override
    public synchronized void close() throws IOException {
        server.close();
        for (var client : clients) {
            client.close();
        }
    }

    private static void send(SocketChannel client, String lines) throws IOException {
        var bytes = ByteBuffer.wrap((lines + "\r\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            client.write(bytes);
        }
    }
}
