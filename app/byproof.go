package app

import "github.com/prometheus/client_golang/prometheus"

// newByProof shows whether the chain goes on by proof alone.
func newByProof(app interface{ ByProof() bool }) prometheus.Collector {
	return prometheus.NewGaugeFunc(prometheus.GaugeOpts{
		Namespace: "aztecd", Name: "by_proof",
		Help: "1 while the chain goes on by proof alone, as L1 saw no proof for long: committees make no chunks; else 0.",
	}, func() float64 {
		if app.ByProof() {
			return 1
		}
		return 0
	})
}
