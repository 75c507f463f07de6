package org.tamyeez.plan.ide.server;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;

import com.google.common.reflect.AbstractInvocationHandler;
import com.google.common.reflect.Reflection;

/**
 * Tells an editor which version of the text findings are about, so that it does not mark a later text with them. Xtext's
 * server leaves that out. All else passes through.
 */
final class VersionedFindings extends AbstractInvocationHandler {

	private final LanguageClient client;
	private final Function<String, Optional<Integer>> version;

	private VersionedFindings(LanguageClient client, Function<String, Optional<Integer>> version) {
		this.client = client;
		this.version = version;
	}

	/**
	 * The editor as the server sees it.
	 *
	 * @param client  the editor
	 * @param version tells the version of the text at an address; empty where no text is open. Asked while findings are told
	 */
	static LanguageClient of(LanguageClient client, Function<String, Optional<Integer>> version) {
		return Reflection.newProxy(LanguageClient.class, new VersionedFindings(client, version));
	}

	@Override
	protected @Nullable Object handleInvocation(Object proxy, Method method, Object[] arguments) throws Throwable {
		if (arguments.length == 1 && arguments[0] instanceof PublishDiagnosticsParams published) {
			version.apply(published.getUri()).ifPresent(published::setVersion);
		}
		try {
			return method.invoke(client, arguments);
		} catch (InvocationTargetException e) {
			throw e.getCause();
		}
	}
}
