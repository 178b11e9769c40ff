//! What is counted of the requests, for Prometheus. Routes are named, never addresses: an address may hold a name.

use std::time::Instant;

use axum::Router;
use axum::extract::{MatchedPath, Request};
use axum::middleware::Next;
use axum::response::Response;
use axum::routing::get;
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};

/// Upper ends of the buckets that durations are counted in, seconds.
const BUCKETS: [f64; 14] = [0.002, 0.005, 0.01, 0.015, 0.02, 0.025, 0.03, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0];

/// Everything counted since the program began. There is one a program.
#[derive(Clone)]
pub struct Measures(PrometheusHandle);

impl Measures {
    /// Counts from now on.
    ///
    /// # Errors
    /// When something counts already.
    pub fn begin() -> Result<Self, metrics_exporter_prometheus::BuildError> {
        let builder = PrometheusBuilder::new().set_buckets(&BUCKETS)?;
        Ok(Self(builder.install_recorder()?))
    }

    /// `/metrics`, for a listener of its own.
    pub fn router(&self) -> Router {
        let handle = self.0.clone();
        Router::new().route(
            "/metrics",
            get(move || async move {
                handle.run_upkeep();
                handle.render()
            }),
        )
    }
}

pub async fn each(request: Request, next: Next) -> Response {
    let route = request.extensions().get::<MatchedPath>().map_or("none", MatchedPath::as_str).to_owned();
    let method = request.method().to_string();
    let begun = Instant::now();
    let response = next.run(request).await;
    let status = response.status().as_u16().to_string();
    metrics::histogram!("revisit_request_seconds", "route" => route.clone(), "method" => method.clone())
        .record(begun.elapsed().as_secs_f64());
    metrics::counter!("revisit_requests_total", "route" => route, "method" => method, "status" => status).increment(1);
    response
}
