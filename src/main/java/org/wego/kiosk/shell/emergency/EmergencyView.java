// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.shell.emergency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.wego.kiosk.emergency.EmergencyMessage;
import org.wego.kiosk.emergency.EmergencyText;
import org.wego.kiosk.shell.emergency.EmergencyBlock.BlockSize;
import org.wego.kiosk.text.MessageCatalogue;
import org.wego.kiosk.ui.Pictogram;
import org.wego.kiosk.ui.PictogramView;
import org.wego.kiosk.ui.TextLabels;

/**
 * Messages on a screen of their own, in all languages. What does not fit on a page is on the next one; nothing is cut.
 *
 * <p>There is no control: nobody in front of the kiosk can close it.
 */
public final class EmergencyView extends Region {

    /** So many pages are turned soon enough for larger letters. */
    private static final int FEW_PAGES = 2;
    private static final double PICTOGRAM = 0.09;

    private final List<EmergencyMessage> messages;
    private final EmergencyLook look;
    private final EmergencyWords words;
    private final HBox head;
    private final HBox number = new HBox();
    private final VBox page = new VBox();
    private final VBox trial = new VBox();
    private List<List<PageBlock>> pages = List.of();
    private BlockSize size = BlockSize.LARGE;
    private double fittedWidth;
    private double fittedHeight;
    private int shown;

    private record PageBlock(EmergencyMessage message, EmergencyText text) {}

    /**
     * The messages of a feed.
     *
     * @param messages the newest first
     */
    public EmergencyView(List<EmergencyMessage> messages, EmergencyFeed feed, MessageCatalogue catalogue,
            EmergencyLook look) {
        this.messages = List.copyOf(messages);
        this.look = look;
        this.words = new EmergencyWords(catalogue, feed.languages(), feed.zone());
        getStyleClass().setAll(look.styleClasses());
        getStyleClass().add("emergency");
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        head = new HBox(new PictogramView(Pictogram.DANGER,
                PICTOGRAM * Math.max(look.frame().width(), look.frame().height())), room, number);
        head.setAlignment(Pos.CENTER_LEFT);
        number.setAlignment(Pos.CENTER_RIGHT);
        page.getStyleClass().add("emergency-page");
        trial.setVisible(false);
        getChildren().addAll(head, page, trial);
    }

    /** How many pages there are; known once the view has been laid out. */
    public int pageCount() {
        return pages.size();
    }

    /** Shows the next page; after the last, the first. */
    public void turn() {
        if (pages.size() > 1) {
            show((shown + 1) % pages.size());
        }
    }

    @Override
    protected void layoutChildren() {
        double margin = look.frame().margin();
        double width = getWidth() - 2 * margin;
        double top = margin + head.prefHeight(width) + look.frame().gap();
        double height = getHeight() - top - margin;
        if (width > 0 && height > 0 && (width != fittedWidth || height != fittedHeight)) {
            fittedWidth = width;
            fittedHeight = height;
            fit(width, height);
            show(Math.min(shown, pages.size() - 1));
        }
        head.resizeRelocate(margin, margin, width, head.prefHeight(width));
        page.resizeRelocate(margin, top, width, height);
    }

    private void show(int index) {
        shown = index;
        page.getChildren().setAll(pages.get(index).stream().map(block -> block(block, size)).toList());
        if (pages.size() > 1) {
            number.getChildren().setAll(TextLabels.title((index + 1) + " / " + pages.size()));
        } else {
            number.getChildren().clear();
        }
        requestLayout();
    }

    private EmergencyBlock block(PageBlock block, BlockSize in) {
        return new EmergencyBlock(words, block.message(), block.text(), in);
    }

    /** The largest letters with few pages, else those with the fewest pages. */
    private void fit(double width, double height) {
        var tries = Arrays.stream(BlockSize.values()).map(each -> pages(each, width, height)).toList();
        int few = FEW_PAGES * messages.size();
        var chosen = tries.stream().filter(each -> each.size() <= few).findFirst()
                .orElseGet(() -> tries.stream().min(Comparator.comparingInt(List::size)).orElseThrow());
        size = BlockSize.values()[tries.indexOf(chosen)];
        pages = chosen;
        trial.getChildren().clear();
    }

    private List<List<PageBlock>> pages(BlockSize in, double width, double height) {
        var all = new ArrayList<List<PageBlock>>();
        for (var message : messages) {
            var current = new ArrayList<PageBlock>();
            for (var text : words.texts(message, look.visitor())) {
                for (var part : TextParts.of(text.text(), part -> fits(in, List.of(new PageBlock(message,
                        new EmergencyText(text.lang(), text.headline(), part))), width, height))) {
                    var block = new PageBlock(message, new EmergencyText(text.lang(), text.headline(), part));
                    current.add(block);
                    if (current.size() > 1 && !fits(in, current, width, height)) {
                        current.removeLast();
                        all.add(List.copyOf(current));
                        current.clear();
                        current.add(block);
                    }
                }
            }
            all.add(List.copyOf(current));
        }
        return all;
    }

    private boolean fits(BlockSize in, List<PageBlock> blocks, double width, double height) {
        trial.getStyleClass().setAll(page.getStyleClass());
        trial.getChildren().setAll(blocks.stream().map(block -> block(block, in)).toList());
        trial.applyCss();
        return trial.prefHeight(width) <= height;
    }
}
