package genesis

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/protocol"
)

// A chain follows L1 at a distance that L1 does not undo, unless its deployer says otherwise;
// on a development L1 at once.
func TestOriginsAreAsDeepAsTheirL1Needs(t *testing.T) {
	for name, tc := range map[string]struct {
		o       Options
		chainID uint64
		want    protocol.L1Params
	}{
		"a development L1":   {Options{}, protocol.DevnetL1ChainID, protocol.L1Params{Depth: 1, OriginLag: 500, MaxOriginAge: 2}},
		"any other":          {Options{}, 1, protocol.L1Params{Depth: 6, OriginLag: 2000, MaxOriginAge: 2}},
		"not the deployment": {Options{Depth: 3}, 1, protocol.L1Params{Depth: 6, OriginLag: 2000, MaxOriginAge: 2}},
		"as deep as wished":  {Options{L1Depth: 32, OriginLag: 4 * time.Second}, 1, protocol.L1Params{Depth: 32, OriginLag: 4000, MaxOriginAge: 2}},
		"a shallow one":      {Options{L1Depth: 2, OriginLag: time.Second}, 1, protocol.L1Params{Depth: 2, OriginLag: 1000, MaxOriginAge: 2}},
	} {
		t.Run(name, func(t *testing.T) { require.Equal(t, tc.want, tc.o.origins(tc.chainID)) })
	}
}
