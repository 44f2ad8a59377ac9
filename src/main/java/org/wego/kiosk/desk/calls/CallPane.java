// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.desk.calls;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Some calls below one another. A row stays while its call changes, so that it keeps the focus. */
public final class CallPane {

    private final DeskCalls calls;
    private final CallWords callWords;
    private final boolean narrow;
    private final VBox column = new VBox();
    private List<CallBandRow> rows = List.of();

    /**
     * No calls.
     *
     * @param narrow whether they are shown in a narrow column beside the name of their lobby
     */
    public CallPane(DeskCalls calls, CallWords callWords, boolean narrow) {
        this.narrow = narrow;
        this.calls = calls;
        this.callWords = callWords;
        column.setManaged(false);
        column.setVisible(false);
    }

    public Region node() {
        return column;
    }

    /** Shows calls, and takes no room for none. */
    public void show(List<ReceivedCall> shown) {
        var next = new ArrayList<CallBandRow>();
        for (var call : shown) {
            var row = rows.stream().filter(one -> one.isOf(call)).findFirst().orElseGet(() -> new CallBandRow(calls,
                    callWords, narrow, call));
            row.show(call);
            next.add(row);
        }
        rows = next;
        List<Node> nodes = next.stream().<Node>map(CallBandRow::node).toList();
        if (!column.getChildren().equals(nodes)) {
            column.getChildren().setAll(nodes);
        }
        column.setManaged(!nodes.isEmpty());
        column.setVisible(!nodes.isEmpty());
    }
}
