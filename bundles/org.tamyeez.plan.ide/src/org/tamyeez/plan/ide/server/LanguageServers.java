package org.tamyeez.plan.ide.server;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.ide.server.ServerModule;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.ide.server.semantictokens.SemanticTokensService;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceServiceProviderRegistryImpl;
import org.eclipse.xtext.util.IFileSystemScanner;
import org.eclipse.xtext.util.Modules2;
import org.tamyeez.plan.ide.PlanIdeSetup;
import org.tamyeez.plan.ide.colour.Colours;
import org.tamyeez.plan.rule.RuleMessages;

import com.google.common.util.concurrent.ThreadFactoryBuilder;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;

/** Makes language servers of plans. */
public final class LanguageServers {

	/** What file names end with. */
	private static final String EXTENSION = "mplan";

	private LanguageServers() {
	}

	/** A new language server, with the language set up as for the command line. */
	public static PlanLanguageServer create() {
		return create(new PlanIdeSetup().createInjectorAndDoEMFRegistration());
	}

	/**
	 * A new language server.
	 *
	 * @param language the services of the language, made by {@link PlanIdeSetup}
	 */
	public static PlanLanguageServer create(Injector language) {
		ResourceServiceProviderRegistryImpl registry = new ResourceServiceProviderRegistryImpl();
		registry.getExtensionToFactoryMap().put(EXTENSION, language.getInstance(IResourceServiceProvider.class));
		Module changes = binder -> {
			binder.bind(IResourceServiceProvider.Registry.class).toInstance(registry);
			binder.bind(XtextResourceSet.class).toProvider(language.getProvider(XtextResourceSet.class));
			binder.bind(RuleMessages.class).toInstance(language.getInstance(RuleMessages.class));
			binder.bind(LanguageServer.class).to(PlanLanguageServer.class);
			binder.bind(LanguageServerImpl.class).to(PlanLanguageServer.class);
			binder.bind(WorkspaceManager.class).to(PlanWorkspace.class);
			binder.bind(ProjectManager.class).to(PlanFolder.class);
			binder.bind(IFileSystemScanner.class).to(FolderScanner.class);
			binder.bind(SemanticTokensService.class).to(Colours.class);
			binder.bind(ExecutorService.class).toInstance(oneAfterTheOther());
		};
		return Guice.createInjector(Modules2.mixin(new ServerModule(), changes)).getInstance(PlanLanguageServer.class);
	}

	/**
	 * Questions are answered one after the other: names are looked up when they are first asked for, and files that were
	 * changed are read again then, which two threads cannot do at once.
	 */
	private static ExecutorService oneAfterTheOther() {
		return Executors.newSingleThreadExecutor(
				new ThreadFactoryBuilder().setDaemon(true).setNameFormat("Tamyeez answers %d").build());
	}

	/**
	 * Serves an editor until it goes away.
	 *
	 * @param in  where its requests come from
	 * @param out where the answers go; nothing else may be written there
	 */
	public static void serve(InputStream in, OutputStream out) throws InterruptedException {
		PlanLanguageServer server = create();
		Launcher<LanguageClient> launcher = Launcher.createLauncher(server, LanguageClient.class, in, out);
		server.connect(launcher.getRemoteProxy());
		try {
			launcher.startListening().get();
		} catch (ExecutionException e) {
			throw new IllegalStateException("The connection to the editor broke", e.getCause());
		}
	}
}
