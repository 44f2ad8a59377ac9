// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The receiving end of systemd's notify protocol: a Unix datagram socket. */
@SuppressWarnings("restricted")
public final class NotifySocket implements AutoCloseable {

    private static final int AF_UNIX = 1;
    private static final int SOCK_DGRAM = 2;
    private static final int SOL_SOCKET = 1;
    private static final int SO_RCVTIMEO = 20;
    private static final int MAX_SIZE = 4096;

    private final Arena arena = Arena.ofShared();
    private final MemorySegment message = arena.allocate(MAX_SIZE);
    private final int socket;

    /**
     * Opens the socket.
     *
     * @param address a path, or a name in the abstract namespace after {@code @}
     * @param seconds the time limit of {@link #next}
     */
    public NotifySocket(String address, int seconds) {
        socket = call("socket", AF_UNIX, SOCK_DGRAM, 0);
        var wait = arena.allocateFrom(ValueLayout.JAVA_LONG, seconds, 0);
        require(call("setsockopt", socket, SOL_SOCKET, SO_RCVTIMEO, wait, (int) wait.byteSize()) == 0, "setsockopt");
        byte[] path = address.getBytes(StandardCharsets.UTF_8);
        boolean named = path[0] != '@';
        path[0] = named ? path[0] : 0;
        var name = arena.allocate(2L + path.length + (named ? 1 : 0), 2);
        name.set(ValueLayout.JAVA_SHORT, 0, (short) AF_UNIX);
        MemorySegment.copy(path, 0, name, ValueLayout.JAVA_BYTE, 2, path.length);
        require(call("bind", socket, name, (int) name.byteSize()) == 0, "bind " + address);
    }

    /** Waits for the next message; empty if none arrives in time. */
    public Optional<String> next() {
        int length = call("recv", socket, message, (long) MAX_SIZE, 0);
        return length < 0 ? Optional.empty()
                : Optional.of(new String(message.asSlice(0, length).toArray(ValueLayout.JAVA_BYTE),
                        StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        require(call("close", socket) == 0, "close");
        arena.close();
    }

    private static void require(boolean done, String what) {
        if (!done) {
            throw new IllegalStateException(what + " failed");
        }
    }

    private static int call(String function, Object... arguments) {
        var layouts = new MemoryLayout[arguments.length];
        for (int i = 0; i < layouts.length; i++) {
            layouts[i] = switch (arguments[i]) {
                case Integer _ -> ValueLayout.JAVA_INT;
                case Long _ -> ValueLayout.JAVA_LONG;
                default -> ValueLayout.ADDRESS;
            };
        }
        var linker = Linker.nativeLinker();
        MethodHandle handle = linker.downcallHandle(linker.defaultLookup().findOrThrow(function),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, layouts));
        try {
            return (int) handle.invokeWithArguments(arguments);
        } catch (Throwable e) {
            throw new IllegalStateException(function, e);
        }
    }
}
