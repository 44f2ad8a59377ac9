// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Breaks a sheet into pages, one page a step, so that nobody at the screen has to wait for a thousand lines.
 *
 * <p>For the FX thread. A page ends between two rows; the head of a section stands above its first row on every page.
 */
public final class Paginator {

    private final List<HandoutContent.HandoutSection> sections;
    private final IntFunction<HandoutPage> empty;
    private final BiFunction<Integer, Integer, String> position;
    private final List<HandoutPage> pages = new ArrayList<>();
    private int section;
    private int row;
    private @Nullable Region waiting;

    /**
     * Work that has not begun.
     *
     * @param empty makes an empty page, the first one is 0
     * @param position says which page of how many it is, from 1
     */
    Paginator(HandoutContent sheet, IntFunction<HandoutPage> empty, BiFunction<Integer, Integer, String> position) {
        this.sections = sheet.sections().stream().filter(part -> !part.rows().isEmpty()).toList();
        this.empty = empty;
        this.position = position;
    }

    /** Makes a page, if one is left to make. */
    public void step() {
        if (finished()) {
            return;
        }
        var page = empty.apply(pages.size());
        pages.add(page);
        boolean begins = true;
        while (section < sections.size() && add(page, begins)) {
            begins = false;
        }
        if (finished()) {
            for (int i = 0; i < pages.size(); i++) {
                pages.get(i).finish(position.apply(i + 1, pages.size()));
            }
        }
    }

    /** Whether every page is made. */
    public boolean finished() {
        return section >= sections.size();
    }

    /** How many pages are made so far. */
    public int made() {
        return pages.size();
    }

    /** The pages, once the work is finished. */
    public List<HandoutPage> pages() {
        if (!finished()) {
            throw new IllegalStateException("some pages are still to be made");
        }
        return List.copyOf(pages);
    }

    private boolean add(HandoutPage page, boolean begins) {
        var present = sections.get(section);
        var next = Optional.ofNullable(waiting).orElseGet(() -> present.rows().get(row).get());
        var parts = new ArrayList<Region>();
        if (row == 0 || begins) {
            present.head().ifPresent(head -> parts.add(head.get()));
        }
        parts.add(next);
        if (!page.add(parts)) {
            waiting = next;
            return false;
        }
        waiting = null;
        row++;
        if (row == present.rows().size()) {
            section++;
            row = 0;
        }
        return true;
    }
}
