// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json;

/**
 * Says that a file is not what it should be, in words for the person who edits it.
 *
 * <p>Its message names line, column and pointer; it never carries the wording of a library.
 */
public final class JsonProblem extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    public JsonProblem(Fault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    /** What is wrong and where. */
    public Fault fault() {
        return fault;
    }
}
