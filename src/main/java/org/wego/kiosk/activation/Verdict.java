// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import java.nio.file.Path;
import java.util.List;

/** What checking and trying a pack have shown. */
sealed interface Verdict {

    /**
     * The pack can be shown.
     *
     * @param name of the pack, for people
     * @param folder to show it from: the copy, or its own folder when the disk takes no copy
     */
    record GoodPack(String name, Path folder) implements Verdict {}

    /** The pack cannot be shown, and why. */
    record RejectedPack(List<String> reasons) implements Verdict {}

    /** Somebody was still saving; to be judged again later. */
    record StillChanging() implements Verdict {}
}
