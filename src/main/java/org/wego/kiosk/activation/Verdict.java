// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.activation;

import java.nio.file.Path;
import java.util.List;

/** The result of vetting a pack. */
sealed interface Verdict {

    /**
     * The pack can be shown.
     *
     * @param name of the pack, for people
     * @param folder to show it from: the copy, or its own folder when no copy can be written
     */
    record GoodPack(String name, Path folder) implements Verdict {}

    /** The pack cannot be shown, for these reasons. */
    record RejectedPack(List<String> reasons) implements Verdict {}

    /** The folder was still being saved; to be vetted again later. */
    record StillChanging() implements Verdict {}
}
