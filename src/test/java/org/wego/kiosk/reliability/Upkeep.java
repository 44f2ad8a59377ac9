// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/** What a run costs: memory after collection, threads, open files, and screens that nobody needs any more. */
final class Upkeep {

    /** The serial collector leaves gaps three times out of four, and they count as used. */
    private static final int UNTIL_COMPACT = 4;
    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    private record Sample(long heap, int threads, int descriptors) {}

    private record Left(String name, WeakReference<Node> view, int sample) {}

    private final List<Sample> samples = new ArrayList<>();
    private final List<Left> left = new ArrayList<>();
    private WeakReference<Node> shown = new WeakReference<>(null);
    private int screens;

    /** Notes the view that is shown; on the FX thread. */
    void see(Node view) {
        if (!shown.refersTo(view)) {
            shown = new WeakReference<>(view);
            left.add(new Left(String.join(" ", view.getStyleClass()), shown, samples.size()));
            screens++;
        }
    }

    /** Measures; not on the FX thread, which may hold something of the last event. */
    void sample() {
        collect();
        left.removeIf(screen -> screen.view.get() == null);
        var memory = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        samples.add(new Sample(memory.getUsed(), ManagementFactory.getThreadMXBean().getThreadCount(), descriptors()));
    }

    private static void collect() {
        for (int i = 0; i < UNTIL_COMPACT; i++) {
            System.gc();
        }
    }

    /** Screens that were left a sample ago or earlier and are still there. */
    List<String> kept() {
        return left.stream().filter(screen -> screen.sample < samples.size() - 1 && screen.view.get() != null
                && !screen.view.equals(shown)).map(Left::name).toList();
    }

    /** How many screens were shown. */
    int screens() {
        return screens;
    }

    /** The mean of the last tenth of the samples, as parts of that of the first fifth. */
    double growth() {
        int count = samples.size();
        return mean(count - Math.max(1, count / 10), count) / mean(0, Math.max(1, count / 5));
    }

    private double mean(int from, int to) {
        return samples.subList(from, to).stream().mapToLong(Sample::heap).average().orElseThrow();
    }

    /** How many threads more there are than at the first sample. */
    int moreThreads() {
        return samples.getLast().threads - samples.getFirst().threads;
    }

    /** How many open files more there are than at the first sample. */
    int moreDescriptors() {
        return samples.getLast().descriptors - samples.getFirst().descriptors;
    }

    /** In megabytes, threads and files: the last sample. */
    String now() {
        var last = samples.getLast();
        return "%.1f MB, %d threads, %d files".formatted(last.heap / 1e6, last.threads, last.descriptors);
    }

    private static int descriptors() {
        if (!Files.isDirectory(DESCRIPTORS)) {
            return 0;
        }
        try (var open = Files.list(DESCRIPTORS)) {
            return (int) open.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
