//! `padriver serve`: everything that runs while the doors are open.

use crate::{
    config::Config,
    listen::listen,
    logs,
    metrics::{self, Metrics, Source},
    router,
};
use axum::{
    Router, extract::State, http::StatusCode, middleware::from_fn_with_state, routing::get,
};
use domain::{Ctx, account, attachments, events, mail, members::photo, projects};
use std::{sync::Arc, time::Duration};
use tokio::{net::TcpListener, time};
use tokio_util::sync::CancellationToken;

/// Whoever is still being answered when we are asked to stop gets this long.
const PATIENCE: Duration = Duration::from_secs(4);

/// Until a signal ends it.
pub async fn serve(ctx: Ctx, config: &Config) -> Result<(), String> {
    let stop = CancellationToken::new();
    let router = app(&ctx, config, &stop).map_err(|cause| cause.to_string())?;
    let listener = TcpListener::bind(config.addr).await.map_err(|cause| {
        format!("cannot listen on {}: {cause}. Is another server running there? PADRIVER_ADDR sets another port", config.addr)
    })?;
    tracing::info!(addr = %config.addr, url = ctx.partnership.public_url, "open");
    if config.smtp.is_none() && !config.addr.ip().is_loopback() {
        tracing::warn!(
            "open to the network, and no mail server is set: nobody gets a code, and letters are shown on this machine only"
        );
    }
    tokio::spawn(relay(ctx.clone(), stop.clone()));
    tokio::spawn(tidy(ctx.clone(), stop.clone()));
    tokio::spawn(tend(ctx.clone(), stop.clone()));
    let worker = tokio::spawn(crate::mail::worker::run(ctx, config.smtp.clone(), stop.clone()));
    tokio::spawn(stopped(stop.clone()));
    let late = async {
        stop.cancelled().await;
        time::sleep(PATIENCE).await;
    };
    // Whoever is being answered and the letter that is on its way are finished, if they hurry.
    let done = async {
        listen(listener, router, stop.clone()).await;
        let _ = worker.await;
    };
    tokio::select! {
        () = done => {}
        () = late => {}
    }
    tracing::info!("closed");
    Ok(())
}

/// The walls, and around them what counts and what watches.
fn app(ctx: &Ctx, config: &Config, stop: &CancellationToken) -> std::io::Result<Router> {
    let counted = Arc::new(Metrics::default());
    let settings = router::Settings {
        site: config.site.clone(),
        trusted_proxy: config.trusted_proxy,
        mailbox: config.shows_letters(),
    };
    let source = Source {
        ctx: ctx.clone(),
        metrics: counted.clone(),
        token: config.metrics_token.clone(),
        trusted_proxy: config.trusted_proxy,
    };
    let beside = Router::new()
        .route("/healthz", get(|| async { "ok" }))
        .route("/readyz", get(ready).with_state(ctx.clone()))
        .route("/metrics", get(metrics::page).with_state(source));
    let router = router::router(ctx.clone(), &settings, beside, stop.clone())?;
    Ok(router.layer(from_fn_with_state(counted, logs::request)))
}

/// Ready once the database answers.
async fn ready(State(ctx): State<Ctx>) -> (StatusCode, &'static str) {
    match ctx.db.answers().await {
        Ok(()) => (StatusCode::OK, "ready"),
        Err(cause) => {
            tracing::warn!(%cause, "not ready");
            (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer")
        }
    }
}

/// Facts of other programs; whenever the connection is lost, another one.
async fn relay(ctx: Ctx, stop: CancellationToken) {
    while let Some(Err(cause)) = stop.run_until_cancelled(ctx.db.relay(&ctx.live)).await {
        tracing::warn!(%cause, "facts of other programs are not heard");
        stop.run_until_cancelled(time::sleep(Duration::from_secs(2))).await;
    }
}

/// What has run out is forgotten, hour by hour.
async fn tidy(ctx: Ctx, stop: CancellationToken) {
    while stop.run_until_cancelled(time::sleep(Duration::from_secs(3600))).await.is_some() {
        let sessions = account::service::forget_expired(&ctx).await;
        let letters = mail::service::forget_old(&ctx).await;
        let photos = photo::forget_orphans(&ctx).await;
        let attachments = attachments::service::forget_orphans(&ctx).await;
        let ideas = projects::service::forget_unconfirmed(&ctx).await;
        if let Err(cause) = sessions.and(letters).and(photos).and(attachments).and(ideas) {
            tracing::warn!(?cause, "what has run out was not forgotten");
        }
    }
}

/// Offers that run out, events that are over: at once after a rest, and minute by minute.
async fn tend(ctx: Ctx, stop: CancellationToken) {
    loop {
        if let Err(cause) = events::service::tend(&ctx).await {
            tracing::warn!(?cause, "events were not tended");
        }
        let minute = time::sleep(Duration::from_secs(60));
        if stop.run_until_cancelled(minute).await.is_none() {
            break;
        }
    }
}

/// Ends the live streams first; they would otherwise keep the server waiting for ever.
async fn stopped(stop: CancellationToken) {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate()).expect("signals can be listened for");
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminate.recv() => {}
    }
    stop.cancel();
}
