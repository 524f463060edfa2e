package deploy_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/deploy"
	"github.com/aztecd/aztecd/x/protocol"
)

// A bad configuration is refused before anything is sent: the L1 is nil.
func TestBadConfigsAreRefusedBeforeSending(t *testing.T) {
	for name, spoil := range map[string]func(*deploy.Config){
		"too long a window":             func(c *deploy.Config) { c.Windows.ConfirmWindow = 2000 },
		"no genesis time":               func(c *deploy.Config) { c.GenesisTime = 0 },
		"no slot":                       func(c *deploy.Config) { c.SlotDuration = 0 },
		"no epoch":                      func(c *deploy.Config) { c.EpochDuration = 0 },
		"too long an epoch":             func(c *deploy.Config) { c.EpochDuration = 33 },
		"no timeout":                    func(c *deploy.Config) { c.PublishTimeout = 0 },
		"open at once":                  func(c *deploy.Config) { c.Windows.OpenAfter = 0 },
		"genesis number":                func(c *deploy.Config) { c.Genesis.Number = 1 },
		"genesis chunk":                 func(c *deploy.Config) { c.Genesis.LastChunk = 1 },
		"no committee":                  func(c *deploy.Config) { c.Committee = nil },
		"huge committee":                func(c *deploy.Config) { c.Committee = config(t, 129).Committee },
		"repeated attester":             func(c *deploy.Config) { c.Committee[1].Attester = c.Committee[0].Attester },
		"zero attester":                 func(c *deploy.Config) { c.Committee[1].Attester = common.Address{} },
		"parameters that no pool takes": func(c *deploy.Config) { c.GenesisParams = make([]byte, deploy.MaxParams+1) },
		"zero publisher":                func(c *deploy.Config) { c.Committee[1].Publisher = common.Address{} },
	} {
		t.Run(name, func(t *testing.T) {
			cfg := config(t, 4)
			require.NoError(t, cfg.Check())
			spoil(&cfg)
			_, err := deploy.Deploy(t.Context(), nil, newKey(t, "deployer", 0), cfg)
			require.ErrorIs(t, err, deploy.ErrConfig)
		})
	}
}

func TestParamsGiveTheContractsUnits(t *testing.T) {
	want := config(t, 4)
	p := &protocol.Params{
		GenesisTime: genesisTime * 1000, SlotDuration: slotDuration * 1000, EpochDuration: 32,
		PublishTimeout: 6000, OpenAfter: 2, Windows: protocol.StandardWindows(slotDuration*1000, 32),
	}
	for i, m := range want.Committee {
		key := newKey(t, "attester", i)
		p.Committee = append(p.Committee, protocol.Member{
			Attester: crypto.CompressPubkey(&key.PublicKey), Publisher: m.Publisher,
		})
	}
	got, err := deploy.FromParams(p, want.Genesis)
	require.NoError(t, err)
	want.GenesisParams, err = p.Undeployed().Encode()
	require.NoError(t, err)
	require.Equal(t, want, got)

	p.RestartCount = 1
	_, err = deploy.FromParams(p, want.Genesis)
	require.ErrorIs(t, err, deploy.ErrConfig)
	require.ErrorContains(t, err, "restart count is 1")
	p.RestartCount = 0

	p.SlotDuration = 1500
	_, err = deploy.FromParams(p, want.Genesis)
	require.ErrorIs(t, err, deploy.ErrConfig)
	require.ErrorContains(t, err, "slot duration is 1500 ms")
}
