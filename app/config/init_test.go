package config_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/config"
)

func TestInitMakesAHomeThatLoads(t *testing.T) {
	member, follower := t.TempDir(), t.TempDir()
	keys, err := config.MakeKeys(member)
	require.NoError(t, err)
	genesis := filepath.Join(t.TempDir(), "genesis.json")
	require.NoError(t, config.WriteGenesis(genesis, params(t, keys)))

	made, err := config.Init(config.InitOptions{Home: member, Genesis: genesis, Moniker: "m"})
	require.NoError(t, err)
	require.Equal(t, keys, made.Keys)
	require.Equal(t, 0, *made.Validator)
	c, err := config.Load(member, config.Source{})
	require.NoError(t, err)
	require.True(t, c.Publisher.Enabled)
	_, err = config.LoadComet(member)
	require.NoError(t, err)

	made, err = config.Init(config.InitOptions{Home: follower, Genesis: genesis, Moniker: "f"})
	require.NoError(t, err)
	require.Nil(t, made.Validator)
	c, err = config.Load(follower, config.Source{})
	require.NoError(t, err)
	require.False(t, c.Publisher.Enabled, "it has nothing to publish for")
}

func TestInitReplacesNothingUnasked(t *testing.T) {
	home := t.TempDir()
	keys, err := config.MakeKeys(home)
	require.NoError(t, err)
	genesis := filepath.Join(t.TempDir(), "genesis.json")
	require.NoError(t, config.WriteGenesis(genesis, params(t, keys)))
	o := config.InitOptions{Home: home, Genesis: genesis, Moniker: "m"}
	_, err = config.Init(o)
	require.NoError(t, err)
	_, err = config.Init(o)
	require.ErrorContains(t, err, "--force")
	o.Force = true
	again, err := config.Init(o)
	require.NoError(t, err)
	require.Equal(t, keys, again.Keys)
}

func TestInitChecksEverythingBeforeItWrites(t *testing.T) {
	for name, spoil := range map[string]func(*config.InitOptions){
		"no genesis": func(o *config.InitOptions) { o.Genesis = filepath.Join(t.TempDir(), "none.json") },
		"bad peer":   func(o *config.InitOptions) { o.Peers = []string{"10.0.0.1:1"} },
		"odd name":   func(o *config.InitOptions) { o.Moniker = "valid\u00e1tor" },
		"bad port":   func(o *config.InitOptions) { o.Settings = map[string]string{"comet.p2p.laddr": "tcp://0.0.0.0:99999"} },
		"no field":   func(o *config.InitOptions) { o.Settings = map[string]string{"rpc.listn": "x"} },
		"no name":    func(o *config.InitOptions) { o.Moniker = "" },
	} {
		t.Run(name, func(t *testing.T) {
			keys, err := config.MakeKeys(t.TempDir())
			require.NoError(t, err)
			genesis := filepath.Join(t.TempDir(), "genesis.json")
			require.NoError(t, config.WriteGenesis(genesis, params(t, keys)))
			o := config.InitOptions{Home: filepath.Join(t.TempDir(), "home"), Genesis: genesis, Moniker: "m"}
			spoil(&o)
			_, err = config.Init(o)
			require.Error(t, err)
			_, err = os.Stat(o.Home)
			require.ErrorIs(t, err, os.ErrNotExist)
		})
	}
}

func TestAMemberNeedsThePublisherThatGenesisNames(t *testing.T) {
	home := t.TempDir()
	keys, err := config.MakeKeys(home)
	require.NoError(t, err)
	p := params(t, keys)
	p.Validators[0].Publisher = common.Address{1}
	genesis := filepath.Join(t.TempDir(), "genesis.json")
	require.NoError(t, config.WriteGenesis(genesis, p))
	_, err = config.Init(config.InitOptions{Home: home, Genesis: genesis, Moniker: "m"})
	require.ErrorContains(t, err, "put the right key into")
}
