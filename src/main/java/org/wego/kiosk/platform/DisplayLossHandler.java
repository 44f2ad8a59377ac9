// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.Duration;
import java.util.function.ToIntFunction;

/**
 * Records the loss of the X display before the process ends: X11 ends every program that loses its display.
 *
 * <p>GTK then ends the process immediately, without a message and without Java's shutdown hooks, which looks like a
 * crash.
 */
// This class needs native access; lib/java.options enables it.
@SuppressWarnings("restricted")
public final class DisplayLossHandler {

    private static final System.Logger LOG = System.getLogger(DisplayLossHandler.class.getName());
    private static final Duration LAST_WORDS = Duration.ofSeconds(2);

    private final Runnable lastWords;

    private DisplayLossHandler(Runnable lastWords) {
        this.lastWords = lastWords;
    }

    /**
     * Installs the handler; call after JavaFX has opened the display. Does nothing on a system without X11.
     *
     * @param lastWords runs before the process ends, on a separate thread, for two seconds at most
     */
    public static void note(Runnable lastWords) {
        try {
            // Never unloaded: JavaFX uses the library until the process ends.
            var x11 = SymbolLookup.libraryLookup("libX11.so.6", Arena.global());
            var linker = Linker.nativeLinker();
            var end = new DisplayLossHandler(lastWords);
            ToIntFunction<MemorySegment> handling = _ -> end.ended();
            var handler = linker.upcallStub(MethodHandles.lookup().bind(handling, "applyAsInt",
                    MethodType.methodType(int.class, Object.class)).asType(
                            MethodType.methodType(int.class,
                                    MemorySegment.class)),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS), Arena.global());
            var set = linker.downcallHandle(x11.findOrThrow("XSetIOErrorHandler"),
                    FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
            var _ = (MemorySegment) set.invokeExact(handler);
        } catch (IllegalArgumentException e) {
            // Without this library there is no X11 on this system.
        } catch (Throwable e) {
            // MethodHandle declares Throwable.
            LOG.log(System.Logger.Level.WARNING,
                    "Cannot detect the loss of the display, so that it will look like a crash: {0}", e.toString());
        }
    }

    /** Called by Xlib when the connection is lost; Xlib would end the process when this returns. */
    private int ended() {
        var last = Thread.ofPlatform().daemon().start(() -> {
            LOG.log(System.Logger.Level.ERROR, "The connection to the display was lost; the kiosk ends");
            lastWords.run();
        });
        try {
            var _ = last.join(LAST_WORDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // Without a display, shutdown hooks and JavaFX could only hang.
        Runtime.getRuntime().halt(ExitCode.NO_DISPLAY);
        return 0;
    }
}
