// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.usage;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.wego.kiosk.usage.UsageHistory;

/**
 * Where the counts come from and where a file of them goes.
 *
 * @param read reads all counts; takes a moment, so it runs on {@code background}
 * @param place asks, in a dialog over a node, where to save a file with a suggested name; empty if cancelled
 * @param background runs long tasks
 * @param window runs tasks on the FX thread
 */
public record UsageSource(Supplier<UsageHistory> read, BiFunction<Node, String, Optional<Path>> place,
        Executor background, Executor window) {}
