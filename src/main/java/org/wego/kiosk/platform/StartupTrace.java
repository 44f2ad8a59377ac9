// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * Records when each start-up step was reached; {@code lobby --trace-start} prints it.
 *
 * <p>In milliseconds since the start of the Java virtual machine, without the time to load it. May be shared between
 * threads.
 */
public final class StartupTrace {

    /** The second pulse comes when the first picture has been painted. */
    private static final List<String> PULSES = List.of("first layout", "first picture");

    private record Phase(String name, String thread, long nanos) {}

    private final List<Phase> phases = new CopyOnWriteArrayList<>();
    private volatile Optional<PrintStream> printer = Optional.empty();

    /** Records that a step is reached now. */
    public void reached(String phase) {
        phases.add(new Phase(phase, Thread.currentThread().getName(), System.nanoTime()));
    }

    /** Makes {@link #watch} print all steps once the first picture is on screen. */
    public void printTo(PrintStream out) {
        printer = Optional.of(out);
    }

    /** Prints all steps after the first picture of a scene, if requested. Call on the FX thread. */
    public void watch(Scene scene) {
        printer.ifPresent(out -> watch(scene, out));
    }

    private void watch(Scene scene, PrintStream out) {
        scene.addPostLayoutPulseListener(new Runnable() {

            private int pulses;

            @Override
            public void run() {
                reached(PULSES.get(pulses));
                pulses++;
                if (pulses == PULSES.size()) {
                    scene.removePostLayoutPulseListener(this);
                    print(out);
                } else {
                    Platform.requestNextPulse();
                }
            }
        });
    }

    private void print(PrintStream out) {
        long now = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
        long nanos = System.nanoTime();
        for (var phase : phases) {
            out.printf(Locale.ROOT, "start: %6.0f ms  %-16s %s%n", now - (nanos - phase.nanos) / 1e6, phase.name,
                    phase.thread);
        }
        out.flush();
    }
}
