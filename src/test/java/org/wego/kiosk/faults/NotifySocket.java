// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.faults;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The receiving end of systemd's notifications: a datagram socket in the file system, of which Java itself has none. */
final class NotifySocket implements AutoCloseable {

    private static final short AF_UNIX = 1;
    private static final int SOCK_DGRAM = 2;
    private static final short POLLIN = 1;
    /** How long the thread looks before it asks whether it shall end. */
    private static final int LOOK_MILLIS = 100;
    private static final int LONGEST_PATH = 107;
    private static final long ADDRESS_SIZE = 110;
    private static final long LARGEST = 4096;

    private final MethodHandle poll = function("poll", JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT);
    private final MethodHandle receive = function("recv", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT);
    private final int socket;
    private final Thread reader;
    private volatile boolean closed;

    /**
     * A socket that is open.
     *
     * @param path that does not exist yet, short enough for a socket
     * @param told each line of each message, on a thread of the socket's own
     * @throws IllegalStateException when the system refuses it
     */
    NotifySocket(Path path, Consumer<String> told) {
        var name = path.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8);
        if (name.length > LONGEST_PATH) {
            throw new IllegalArgumentException(path + " is too long for a socket");
        }
        try (var arena = Arena.ofConfined()) {
            socket = (int) function("socket", JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT).invokeExact((int) AF_UNIX,
                    SOCK_DGRAM, 0);
            var address = arena.allocate(ADDRESS_SIZE, Short.BYTES);
            address.set(JAVA_SHORT, 0, AF_UNIX);
            MemorySegment.copy(name, 0, address, JAVA_BYTE, Short.BYTES, name.length);
            int bound = (int) function("bind", JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT).invokeExact(socket, address,
                    (int) ADDRESS_SIZE);
            if (socket < 0 || bound != 0) {
                throw new IllegalStateException("no socket at " + path);
            }
        } catch (Throwable e) {
            throw new IllegalStateException("no socket at " + path, e);
        }
        reader = Thread.ofPlatform().daemon().name("notify socket").start(() -> read(told));
    }

    private void read(Consumer<String> told) {
        try (var arena = Arena.ofConfined()) {
            var asked = arena.allocate(8, Integer.BYTES);
            asked.set(JAVA_INT, 0, socket);
            asked.set(JAVA_SHORT, Integer.BYTES, POLLIN);
            var message = arena.allocate(LARGEST);
            while (!closed) {
                if ((int) poll.invokeExact(asked, 1L, LOOK_MILLIS) > 0) {
                    long length = (long) receive.invokeExact(socket, message, LARGEST, 0);
                    var text = new String(message.asSlice(0, Math.max(0, length)).toArray(JAVA_BYTE),
                            StandardCharsets.UTF_8);
                    text.lines().forEach(told);
                }
            }
            int _ = (int) function("close", JAVA_INT, JAVA_INT).invokeExact(socket);
        } catch (Throwable e) {
            throw new IllegalStateException("the socket cannot be read", e);
        }
    }

    @SuppressWarnings("restricted")
    private static MethodHandle function(String name, MemoryLayout result, MemoryLayout... arguments) {
        var linker = Linker.nativeLinker();
        return linker.downcallHandle(linker.defaultLookup().findOrThrow(name),
                FunctionDescriptor.of(result, arguments));
    }

    @Override
    public void close() {
        closed = true;
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
