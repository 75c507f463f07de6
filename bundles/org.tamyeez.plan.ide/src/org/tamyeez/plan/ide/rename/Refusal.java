package org.tamyeez.plan.ide.rename;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Why an element cannot be renamed, in the reader's words. */
final class Refusal extends ResponseErrorException {

	private static final long serialVersionUID = 1L;

	Refusal(String words) {
		super(new ResponseError(ResponseErrorCode.RequestFailed, words, null));
	}
}
