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

/** The resources of a run: memory after collection, threads, open files, and screens that are no longer shown. */
final class Upkeep {

    /** The serial collector compacts the heap only at every fourth collection; before that, gaps count as used. */
    private static final int UNTIL_COMPACT = 4;
    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    private record Sample(long heap, int threads, int descriptors) {}

    private record Left(String name, WeakReference<Node> view, int sample) {}

    private final List<Sample> samples = new ArrayList<>();
    private final List<Left> left = new ArrayList<>();
    private WeakReference<Node> shown = new WeakReference<>(null);
    private int screens;

    /** Records the current view; on the FX thread. */
    void note(Node view) {
        if (!shown.refersTo(view)) {
            shown = new WeakReference<>(view);
            left.add(new Left(String.join(" ", view.getStyleClass()), shown, samples.size()));
            screens++;
        }
    }

    /** Takes a sample; not on the FX thread, which may still hold objects of the last event. */
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

    /** Screens that were left before the previous sample and have not been collected. */
    List<String> uncollected() {
        return left.stream().filter(screen -> screen.sample < samples.size() - 1 && screen.view.get() != null
                && !screen.view.equals(shown)).map(Left::name).toList();
    }

    /** The number of screens shown. */
    int screens() {
        return screens;
    }

    /** The heap: the mean of the last tenth of the samples, divided by that of the first fifth. */
    double growth() {
        int count = samples.size();
        return mean(count - Math.max(1, count / 10), count) / mean(0, Math.max(1, count / 5));
    }

    private double mean(int from, int to) {
        return samples.subList(from, to).stream().mapToLong(Sample::heap).average().orElseThrow();
    }

    /** The number of threads more than at the first sample. */
    int moreThreads() {
        return samples.getLast().threads - samples.getFirst().threads;
    }

    /** The number of open files more than at the first sample. */
    int moreDescriptors() {
        return samples.getLast().descriptors - samples.getFirst().descriptors;
    }

    /** The last sample, as text: megabytes, threads, files. */
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
