// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.preview;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.wego.kiosk.activation.FolderSnapshot;
import org.wego.kiosk.content.Packs;
import org.wego.kiosk.files.PollingWatch;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.Problem;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.Severity;
import org.wego.kiosk.pack.source.BundledPack;
import org.wego.kiosk.pack.source.FolderPack;
import org.wego.kiosk.pack.source.PackSource;
import org.wego.kiosk.platform.ErrorSummary;

/**
 * Reads a content pack whenever a file in its folder is saved, and checks it afterwards.
 *
 * <p>The check takes seconds, so the picture does not wait for it. Of several unchecked edits, only the last is
 * checked. Reports both results on background threads.
 */
final class PreviewWatch implements AutoCloseable {

    /** Two polls of an unchanged folder and the reading of a pack take less than two seconds. */
    static final Duration DEFAULT = Duration.ofMillis(150);

    private static final Logger LOG = System.getLogger(PreviewWatch.class.getName());

    private final Packs packs = new Packs();
    private final Path folder;
    private final Consumer<PreviewResult> news;
    private final AtomicInteger edits = new AtomicInteger();
    private final ExecutorService checks = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("check").factory());
    private final PollingWatch<FolderSnapshot> watch;

    /** Reads the pack immediately and begins to watch the folder. */
    PreviewWatch(Path folder, Duration every, Consumer<PreviewResult> news) {
        this.folder = folder;
        this.news = news;
        this.watch = FolderSnapshot.watch(folder, every, this::read);
    }

    /** Reads again, even if no file has changed. */
    void again() {
        watch.again();
    }

    private boolean read() {
        int edit = edits.incrementAndGet();
        switch (result(() -> packs.read(new FolderPack(folder)))) {
            case PackResult.Accepted accepted -> {
                news.accept(new PreviewResult.Read(accepted));
                check(edit);
            }
            case PackResult.Refused(var problems) -> news.accept(new PreviewResult.Unreadable(errors(problems)));
        }
        return true;
    }

    private void check(int edit) {
        try {
            checks.execute(() -> {
                if (edit == edits.get()) {
                    var checked = checked();
                    if (edit == edits.get()) {
                        news.accept(checked);
                    }
                }
            });
        } catch (RejectedExecutionException e) {
            LOG.log(Level.DEBUG, "The window has been closed");
        }
    }

    /** The problems that the command {@code check} finds. */
    private PreviewResult checked() {
        List<Problem> problems;
        try {
            problems = packs.report(new FolderPack(folder), new BundledPack()).problems();
        } catch (RuntimeException e) {
            problems = List.of(unreadable(e));
        }
        var errors = errors(problems);
        return new PreviewResult.Checked(errors, problems.size() - errors.size());
    }

    private static List<Problem> errors(List<Problem> problems) {
        return problems.stream().filter(Problem::isError).toList();
    }

    /** Turns an exception in the reading itself into an error, so that the window stays open. */
    private static PackResult result(Supplier<PackResult> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            return new PackResult.Refused(List.of(unreadable(e)));
        }
    }

    private static Problem unreadable(RuntimeException e) {
        LOG.log(Level.WARNING, "Cannot read the content pack", e);
        return new Problem(Severity.ERROR, ProblemCode.PACK_UNUSABLE, PackSource.MANIFEST, 1, "",
                "the pack cannot be read: " + ErrorSummary.of(e),
                "undo the last edit");
    }

    @Override
    public void close() {
        watch.close();
        checks.shutdownNow();
    }
}
