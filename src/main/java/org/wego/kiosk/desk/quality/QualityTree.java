// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.quality;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.MapChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.wego.kiosk.desk.quality.Confirmations.ConfirmationState;
import org.wego.kiosk.desk.quality.QualityRow.RowId;
import org.wego.kiosk.overlay.RecordKey;
import org.wego.kiosk.text.Messages;

/** The groups and their findings. Keeps what is unfolded and selected when the findings change. */
final class QualityTree {

    private final QualityViewModel model;
    private final Consumer<QualityRow> open;
    private final TreeView<QualityNode> tree = new TreeView<>();
    private final TreeItem<QualityNode> root = new TreeItem<>();
    private final Map<Impact, TreeItem<QualityNode>> groups = new EnumMap<>(Impact.class);
    private String words = "";
    private boolean filtered;
    private boolean begun;
    private boolean opened;

    /**
     * A list.
     *
     * @param open called for a finding that is double-clicked or chosen with Enter
     */
    QualityTree(QualityViewModel model, Messages words, Consumer<QualityRow> open) {
        this.model = model;
        this.open = open;
        tree.getStyleClass().add("desk-findings");
        tree.setAccessibleText(words.get("section.quality"));
        tree.setShowRoot(false);
        tree.setRoot(root);
        tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        tree.setCellFactory(_ -> new QualityCell(tree, words, this::mark));
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        tree.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                selected().ifPresent(open);
            }
        });
        model.groupsProperty().subscribe(this::show);
        model.confirmations().states().addListener(
                (MapChangeListener<RecordKey, ConfirmationState>) _ -> tree.refresh());
    }

    TreeView<QualityNode> node() {
        return tree;
    }

    /** The line with the focus. */
    ReadOnlyObjectProperty<TreeItem<QualityNode>> selectedProperty() {
        return tree.getSelectionModel().selectedItemProperty();
    }

    /** The selected group or finding; a list without lines has none. */
    Optional<QualityNode> chosen() {
        return Optional.ofNullable(selectedProperty().get()).filter(_ -> tree.getExpandedItemCount() > 0)
                .map(TreeItem::getValue);
    }

    /** The selected finding; the last one of several. */
    Optional<QualityRow> selected() {
        return chosen().filter(QualityRow.class::isInstance).map(QualityRow.class::cast);
    }

    /** All selected findings. */
    List<QualityRow> allSelected() {
        return tree.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).map(TreeItem::getValue)
                .filter(QualityRow.class::isInstance).map(QualityRow.class::cast).toList();
    }

    void focus() {
        opened = true;
        tree.requestFocus();
        if (tree.getSelectionModel().isEmpty()) {
            firstRow().ifPresent(tree.getSelectionModel()::select);
        }
    }

    private Optional<TreeItem<QualityNode>> firstRow() {
        return root.getChildren().stream().flatMap(group -> group.getChildren().stream()).findFirst();
    }

    private Optional<ConfirmationState> mark(QualityRow row) {
        return row.key().map(model.confirmations().states()::get);
    }

    private void show(List<QualityGroup> shown) {
        var before = allSelected();
        var focused = selected();
        int place = tree.getSelectionModel().getSelectedIndex();
        shown.forEach(group -> update(groups.computeIfAbsent(group.harm(), _ -> new TreeItem<>(group)), group));
        var typed = model.filterProperty().get().strip();
        var listed = shown.stream().filter(group -> typed.isEmpty() || !group.rows().isEmpty())
                .map(group -> Objects.requireNonNull(groups.get(group.harm()))).toList();
        if (!listed.equals(root.getChildren())) {
            tree.getSelectionModel().clearSelection();
            root.getChildren().setAll(listed);
        }
        unfold();
        focused.ifPresent(row -> select(before, row, place));
        if (!typed.equals(words)) {
            words = typed;
            revealMatch();
        } else if (opened && tree.getSelectionModel().isEmpty()) {
            // The list was opened before the findings were there.
            firstRow().ifPresent(tree.getSelectionModel()::select);
        }
    }

    /** While words narrow the list, a finding that matches is selected and in sight. */
    private void revealMatch() {
        var selection = tree.getSelectionModel();
        if (selected().isEmpty() || selection.getSelectedIndex() < 0) {
            selection.clearSelection();
            firstRow().ifPresent(selection::select);
        }
        tree.scrollTo(Math.max(0, selection.getSelectedIndex() - 1));
    }

    private static void update(TreeItem<QualityNode> item, QualityGroup group) {
        item.setValue(group);
        var known = new HashMap<RowId, TreeItem<QualityNode>>();
        item.getChildren().forEach(old -> Optional.ofNullable(id(old)).ifPresent(id -> known.putIfAbsent(id, old)));
        var items = group.rows().stream().map(row -> {
            var same = Optional.ofNullable(known.remove(row.id())).orElseGet(() -> new TreeItem<>(row));
            same.setValue(row);
            return same;
        }).toList();
        if (!items.equals(item.getChildren())) {
            item.getChildren().setAll(items);
        }
    }

    /** At first the worst group is unfolded; while words narrow the list, all groups are. */
    private void unfold() {
        boolean now = !model.filterProperty().get().isBlank();
        if (now && !filtered) {
            groups.values().forEach(item -> item.setExpanded(true));
        }
        filtered = now;
        if (!begun) {
            Stream.of(Impact.values()).map(groups::get).filter(Objects::nonNull)
                    .filter(item -> !item.getChildren().isEmpty()).findFirst().ifPresent(item -> {
                        item.setExpanded(true);
                        begun = true;
                    });
        }
    }

    /** Selects the same findings; where the focused one is gone, the one in its place. */
    private void select(List<QualityRow> rows, QualityRow focused, int place) {
        var wanted = rows.stream().map(QualityRow::id).collect(Collectors.toSet());
        var selection = tree.getSelectionModel();
        var items = root.getChildren().stream().flatMap(group -> group.getChildren().stream())
                .filter(item -> wanted.contains(id(item))).toList();
        if (items.equals(selection.getSelectedItems().stream().filter(Objects::nonNull).toList())) {
            return;
        }
        selection.clearSelection();
        items.forEach(selection::select);
        items.stream().filter(item -> focused.id().equals(id(item))).findFirst().ifPresent(selection::select);
        if (selection.isEmpty() && place >= 0 && tree.getExpandedItemCount() > 0) {
            selection.select(Math.min(place, tree.getExpandedItemCount() - 1));
        }
    }

    private static @Nullable RowId id(TreeItem<QualityNode> item) {
        return item.getValue() instanceof QualityRow row ? row.id() : null;
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() != KeyCode.ENTER || key.isShortcutDown()) {
            return;
        }
        selected().ifPresentOrElse(open, () -> Optional.ofNullable(selectedProperty().get())
                .ifPresent(group -> group.setExpanded(!group.isExpanded())));
        key.consume();
    }
}
