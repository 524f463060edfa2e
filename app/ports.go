package app

import (
	"errors"
	"fmt"
	"net"
	"strings"

	cmtcfg "github.com/cometbft/cometbft/config"

	"github.com/aztecd/aztecd/app/config"
)

// checkPorts finds out which of a node's ports are taken, before anything is opened: all of
// them at once, each by the name of its setting.
func checkPorts(cfg *config.Config, comet *cmtcfg.Config) error {
	asked := [][2]string{
		{"rpc.listen", cfg.RPC.Listen},
		{"rpc.metrics_listen", cfg.RPC.MetricsListen},
		{"comet.p2p.laddr", comet.P2P.ListenAddress},
		{"comet.rpc.laddr", comet.RPC.ListenAddress},
	}
	if !strings.HasPrefix(cfg.P2P.Listen, "/") {
		asked = append(asked, [2]string{"p2p.listen", cfg.P2P.Listen})
	}
	if comet.Instrumentation.Prometheus {
		asked = append(asked, [2]string{"comet.instrumentation.prometheus_listen_addr", comet.Instrumentation.PrometheusListenAddr})
	}
	var errs []error
	for _, one := range asked {
		addr := strings.TrimPrefix(one[1], "tcp://")
		if addr == "" || strings.Contains(addr, "://") {
			continue
		}
		l, err := net.Listen("tcp", addr)
		if err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", one[0], err))
			continue
		}
		errs = append(errs, l.Close())
	}
	return errors.Join(errs...)
}
