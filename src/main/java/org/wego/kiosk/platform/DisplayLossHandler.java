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
 * Notes the end of the X server before the process ends: X11 lets no program outlive the display that it opened.
 *
 * <p>GTK ends the process at once then, without a word and without the shutdown hooks of Java, which looks like a crash.
 */
// Native access is what this class is for; lib/java.options enables it.
@SuppressWarnings("restricted")
public final class DisplayLossHandler {

    private static final System.Logger LOG = System.getLogger(DisplayLossHandler.class.getName());
    private static final Duration LAST_WORDS = Duration.ofSeconds(2);

    private final Runnable lastWords;

    private DisplayLossHandler(Runnable lastWords) {
        this.lastWords = lastWords;
    }

    /**
     * From now on the end of the display is noted; to be called after the toolkit has opened it. Does nothing on a system
     * without X11.
     *
     * @param lastWords what is done before the process ends; on a thread of its own, for two seconds at most
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
            // Without this library there is no X11: nothing is to be noted.
        } catch (Throwable e) {
            // MethodHandle declares Throwable.
            LOG.log(System.Logger.Level.WARNING, "Loss of the display will look like a crash: {0}", e.toString());
        }
    }

    /** Xlib calls this when the connection is lost, and would end the process when it returns. */
    private int ended() {
        var last = Thread.ofPlatform().daemon().start(() -> {
            LOG.log(System.Logger.Level.ERROR, "The display is gone; the kiosk ends");
            lastWords.run();
        });
        try {
            var _ = last.join(LAST_WORDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // Neither hooks nor the toolkit can do anything without a display.
        Runtime.getRuntime().halt(ExitCode.NO_DISPLAY);
        return 0;
    }
}
