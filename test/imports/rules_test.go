package imports

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestRulesSeeWhatTheyForbid feeds each rule a file that breaks it, and one
// beside it that does not.
func TestRulesSeeWhatTheyForbid(t *testing.T) {
	const ours = `import _ "` + module + "/"
	for _, tc := range []struct {
		name  string
		check func(source) []string
		file  string
		src   string
		want  string // part of the complaint, "" for none
	}{
		{"x does not import app", checkLayers, "x/tx/a.go", ours + `app/p2p"`, "x/ imports app/p2p"},
		{"x imports x and proto", checkLayers, "x/tx/a.go", ours + `x/chunk"; ` + ours + `proto/aztec/v1"`, ""},
		{"tests of x do not import app", checkLayers, "x/tx/a_test.go", ours + `app"`, "x/ imports app"},
		{"abci does not import l1bridge", checkLayers, "abci/a.go", ours + `l1bridge/view"`, "app joins abci and l1bridge"},
		{"l1bridge does not import abci", checkLayers, "l1bridge/view/a.go", ours + `abci"`, "app joins abci and l1bridge"},
		{"app imports both", checkLayers, "app/a.go", ours + `abci"; ` + ours + `l1bridge/view"`, ""},
		{"app does not import networks", checkLayers, "app/a.go", ours + `networks/load"`, "app/ imports networks/load"},
		{"networks imports app", checkLayers, "networks/load/a.go", ours + `app/client"`, ""},
		{"networks does not import cmd", checkLayers, "networks/load/a.go", ours + `cmd/aztecd"`, "networks/ imports cmd/aztecd"},
		{"app does not import cmd", checkLayers, "app/a.go", ours + `cmd/aztecd"`, "app/ imports cmd/aztecd"},
		{"proto imports nothing of ours", checkLayers, "proto/aztec/v1/a.go", ours + `x/tx"`, "proto/ imports x/tx"},
		{"production code does not import test", checkLayers, "app/a.go", ours + `test/e2e"`, "app/ imports test/e2e"},
		{"tests may import test", checkLayers, "app/a_test.go", ours + `test/e2e"`, ""},
		{"a package belongs to a layer", checkLayers, "misc/a.go", "", "belongs to no layer"},
		{"a name that only starts alike is another layer", checkLayers, "xtra/a.go", "", "belongs to no layer"},

		{"an auditor links no sender", checkReaders, "l1bridge/audit/a.go", `import _ "github.com/aztecd/aztecd/l1bridge/txmgr"`, "move what both need"},
		{"a publisher sends", checkReaders, "l1bridge/publisher/a.go", `import _ "github.com/aztecd/aztecd/l1bridge/txmgr"`, ""},
		{"the L1 of tests is theirs", checkReaders, "app/a.go", `import _ "github.com/aztecd/aztecd/l1bridge/l1test"`, "only tests do"},
		{"tests have an L1", checkReaders, "app/a_test.go", `import _ "github.com/aztecd/aztecd/l1bridge/l1test"`, ""},
		{"libp2p stays in app/p2p", checkLibp2p, "app/rpc/a.go", `import _ "github.com/libp2p/go-libp2p"`, "only app/p2p"},
		{"app/p2p uses libp2p", checkLibp2p, "app/p2p/a.go", `import _ "github.com/libp2p/go-libp2p"`, ""},

		{"NATS stays in app/prover/queue", checkNATS, "app/prover/fleet/a.go", `import _ "github.com/nats-io/nats.go"`, "only app/prover/queue"},
		{"app/prover/queue uses NATS", checkNATS, "app/prover/queue/a.go", `import _ "github.com/nats-io/nats.go/jetstream"`, ""},

		{"x does not import CometBFT", checkPurity, "x/tx/a.go", `import _ "github.com/cometbft/cometbft/types"`, "abci/"},
		{"x does not import ethclient", checkPurity, "x/tx/a.go", `import _ "github.com/ethereum/go-ethereum/ethclient"`, "l1bridge/"},
		{"x uses plain Ethereum types", checkPurity, "x/tx/a.go", `import _ "github.com/ethereum/go-ethereum/crypto/kzg4844"`, ""},
		{"x does not import net", checkPurity, "x/tx/a.go", `import _ "net/http"`, "do I/O in"},
		{"x has no fail points", checkPurity, "x/tx/a.go", ours + `internal/fail"`, "place fail points in abci/"},
		{"abci has fail points", checkPurity, "abci/a.go", ours + `internal/fail"`, ""},
		{"x reads no clock", checkPurity, "x/tx/a.go", `import "time"; var T = time.Now()`, "x/ uses time.Now"},
		{"x reads no clock by another name", checkPurity, "x/tx/a.go", `import clock "time"; var T = clock.Now`, "x/ uses time.Now"},
		{"x names durations", checkPurity, "x/tx/a.go", `import "time"; var T = time.Second`, ""},
		{"x draws no global randomness", checkPurity, "x/tx/a.go", `import "math/rand/v2"; var N = rand.IntN(3)`, "math/rand/v2.IntN"},
		{"x uses seeded randomness", checkPurity, "x/tx/a.go", `import "math/rand/v2"; var R = rand.New(rand.NewPCG(1, 2))`, ""},
		{"x logs to no global logger", checkPurity, "x/tx/a.go", `import "log/slog"; func f() { slog.Info("") }`, "*slog.Logger"},
		{"tests of x read clocks", checkPurity, "x/tx/a_test.go", `import "time"; var T = time.Now()`, ""},
		{"others read clocks", checkPurity, "app/a.go", `import "time"; var T = time.Now()`, ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			s, err := parse("", tc.file, "package a; "+tc.src)
			require.NoError(t, err)
			wrong := tc.check(s)
			if tc.want == "" {
				require.Empty(t, wrong)
				return
			}
			require.Len(t, wrong, 1)
			require.Contains(t, wrong[0], tc.want)
			require.Contains(t, wrong[0], tc.file)
		})
	}
}
