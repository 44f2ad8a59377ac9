// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tests before the start of JavaFX whether a window can be opened, because JavaFX only prints a stack trace. */
// This class needs native access; lib/java.options enables it.
@SuppressWarnings("restricted")
public final class DisplayProbe {

    private static final List<String> FONT_LIBRARIES = List.of("libpango-1.0.so.0", "libpangoft2-1.0.so.0",
            "libfreetype.so.6", "libfontconfig.so.1");

    private DisplayProbe() {}

    /** Why no window can be opened, and the remedy, in two lines; empty when one can. */
    public static Optional<String> obstacle() {
        if (!isLinux()) {
            return Optional.empty();
        }
        if (!has("libgtk-3.so.0")) {
            return Optional.of("""
                    The kiosk needs GTK 3 to open a window, and it is not installed.
                    Debian, Ubuntu: apt-get install libgtk-3-0. Fedora: dnf install gtk3.""");
        }
        if (!opensDisplay()) {
            var name = Optional.ofNullable(System.getenv("DISPLAY"));
            return Optional.of("The kiosk needs a display to open a window: "
                    + name.map(display -> "DISPLAY=" + display + " does not answer").orElse("DISPLAY is not set")
                    + ".\nStart it in a desktop session, or in a virtual one: apt-get install xvfb, then xvfb-run.");
        }
        return Optional.empty();
    }

    /** Why texts cannot be drawn even without a window, and the remedy; empty when they can. */
    public static Optional<String> fontObstacle() {
        if (!isLinux()) {
            return Optional.empty();
        }
        return FONT_LIBRARIES.stream().filter(library -> !has(library)).findFirst()
                .map(library -> "JavaFX needs the library " + library + " to draw texts, and it is not installed.\n"
                        + "Debian, Ubuntu: apt-get install libpango-1.0-0 libpangoft2-1.0-0 libfreetype6"
                        + " libfontconfig1.");
    }

    private static boolean isLinux() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    }

    private static boolean has(String library) {
        try (var arena = Arena.ofConfined()) {
            var _ = SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean opensDisplay() {
        try {
            // Never unloaded: JavaFX uses the library later.
            var x11 = SymbolLookup.libraryLookup("libX11.so.6", Arena.global());
            var open = Linker.nativeLinker().downcallHandle(x11.findOrThrow("XOpenDisplay"),
                    FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
            var close = Linker.nativeLinker().downcallHandle(x11.findOrThrow("XCloseDisplay"),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
            var display = (MemorySegment) open.invokeExact(MemorySegment.NULL);
            if (display.equals(MemorySegment.NULL)) {
                return false;
            }
            var _ = (int) close.invokeExact(display);
            return true;
        } catch (Throwable e) {
            // MethodHandle declares Throwable.
            return false;
        }
    }
}
