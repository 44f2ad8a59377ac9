// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.testing;

import com.sun.javafx.scene.NodeHelper;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.wego.kiosk.lobby.LobbyUnderTest;
import org.wego.kiosk.theme.FontLoader;

/** Runs work on the FX thread, waits for it, and passes on its exceptions. */
public final class Fx {

    private static final long MAX_SECONDS = 120;
    /**
     * Rounds of waiting: work on the FX thread may schedule more work, as an input event does on its way to a control.
     */
    private static final int ROUNDS = 5;
    /** Rounds of layout: a layout may request another one, as paging does. */
    private static final int LAYOUT_PASSES = 3;

    private static boolean started;

    private Fx() {}

    /** Starts the toolkit once for all tests; the failure names missing libraries for drawing text. */
    static synchronized void start() {
        if (started) {
            return;
        }
        LobbyUnderTest.fontObstacle().ifPresent(words -> {
            throw new AssertionError(words);
        });
        var running = new CountDownLatch(1);
        Platform.startup(running::countDown);
        await(running);
        Platform.setImplicitExit(false);
        run(() -> {
            Troubles.watch(Thread.currentThread());
            FontLoader.loadForStart();
            FontLoader.loadChineseNames();
            FontLoader.loadChineseText();
        });
        started = true;
    }

    /** Runs work on the FX thread and waits for it. */
    public static void run(Runnable work) {
        get(() -> {
            work.run();
            return true;
        });
    }

    /** Computes a value on the FX thread. */
    public static <T> T get(Callable<T> work) {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get(MAX_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw passOn(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while the FX thread worked", e);
        } catch (TimeoutException e) {
            throw new AssertionError("the FX thread did not answer within " + MAX_SECONDS + " s", e);
        }
    }

    /** Waits until the FX thread has done all scheduled work, and the work that this scheduled. */
    public static void settle() {
        for (int round = 0; round < ROUNDS; round++) {
            run(() -> {
            });
        }
    }

    /**
     * Lays a scene out as the next pulses would do; on the FX thread.
     *
     * <p>Like a pulse, and unlike {@link javafx.scene.Node#applyCss()}, it applies styles only to nodes that are new or
     * have changed.
     */
    public static void layOut(Parent root) {
        for (int pass = 0; pass < LAYOUT_PASSES; pass++) {
            NodeHelper.processCSS(root);
            root.layout();
        }
    }

    /**
     * Empties a scene that is no longer needed; on the FX thread.
     *
     * <p>JavaFX keeps a list of the nodes that use a style sheet and searches it for each node of each new scene. A
     * node leaves the list when it leaves its scene, or when it is collected.
     */
    public static void forget(Scene scene) {
        scene.setRoot(new Group());
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(MAX_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("JavaFX did not start within " + MAX_SECONDS + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while JavaFX started", e);
        }
    }

    private static RuntimeException passOn(ExecutionException e) {
        switch (e.getCause()) {
            case RuntimeException cause -> throw cause;
            case Error cause -> throw cause;
            case null, default -> throw new AssertionError("on the FX thread", e);
        }
    }
}
